import { playNetwork } from './network.ts';
import { answeringTeamsHostList } from './teamsHostList.ts';

window.fetch = answeringTeamsHostList(window.fetch.bind(window));
playNetwork(window);
