import * as z from 'zod/mini';
import { consentOutcome } from '../contract/consent.ts';
import { tellOpener } from './shared/teams/tellOpener.ts';
import { connectionsStringsFor } from './strings/connections/connectionsStringsFor.ts';

/** The window in which Microsoft asked, back on our own ground: tells the tab how it ended, and is closed by Teams. */
const asked = z.safeParse(consentOutcome, new URLSearchParams(location.search).get('outcome'));
const said = document.getElementById('said');
// Opened by hand there is nobody to tell, and what stands there holds all the same.
void tellOpener(asked.success ? asked.data : 'failed').catch(() => undefined);
const strings = await connectionsStringsFor(navigator.language);
document.documentElement.lang = strings.locale;
if (said !== null) said.textContent = strings.closeWindow;
