import {
  ArrowClockwiseRegular,
  CircleHalfFillRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { languageNames, languageOf } from '../../src/domain/language.ts';
import { locales, type SandboxPerson } from '../world/world.ts';
import { Avatar } from './shared/Avatar.tsx';
import type { SideChoice, View } from './shared/choice.ts';
import type { TeamsTheme } from './teams/teamsHostMessages.ts';

type Props = {
  headingId: string;
  person: SandboxPerson;
  choice: SideChoice;
  change: (change: Partial<SideChoice>) => void;
  reload: () => void;
};

const themes: readonly { theme: TeamsTheme; label: string; icon: ReactNode }[] = [
  { theme: 'default', label: 'Light', icon: <WeatherSunnyRegular aria-hidden /> },
  { theme: 'dark', label: 'Dark', icon: <WeatherMoonRegular aria-hidden /> },
  { theme: 'contrast', label: 'High contrast', icon: <CircleHalfFillRegular aria-hidden /> },
];

const languages = locales.map((locale) => ({ locale, label: languageNames[languageOf(locale)] }));

const views: readonly { view: View; label: string }[] = [
  { view: 'sidePanel', label: 'Side panel' },
  { view: 'content', label: 'Chat tab' },
  { view: 'meetingStage', label: 'Stage' },
  { view: 'personal', label: 'My 1:1s' },
  { view: 'closed', label: 'Nowhere' },
];

/** The sandbox's tools for one person's computer. */
export function PersonTools({ headingId, person, choice, change, reload }: Props) {
  const firstName = person.name.split(' ')[0];
  return (
    <div className="tools">
      <Avatar person={person} size={32} />
      <h2 className="tools-who" id={headingId}>
        {person.name}
        <span className="tools-title">{person.title}</span>
      </h2>
      <ThemeSwitch firstName={firstName ?? ''} choice={choice} change={change} />
      <Select
        label={`Language of ${firstName}’s Teams`}
        value={choice.locale}
        options={languages.map(({ locale, label }) => ({ value: locale, label }))}
        choose={(locale) => change({ locale })}
      />
      <Select
        label={`Where ${firstName} sees Opener`}
        value={choice.view}
        options={views.map(({ view, label }) => ({ value: view, label }))}
        choose={(view) => change({ view })}
      />
      <button
        type="button"
        role="switch"
        className="tools-network"
        aria-checked={choice.network === 'cut'}
        onClick={() => change({ network: choice.network === 'cut' ? 'connected' : 'cut' })}
      >
        <span className="tools-knob" aria-hidden />
        <span>
          Cut<span className="unseen"> {firstName}’s</span> network
        </span>
      </button>
      <button
        type="button"
        className="tools-icon"
        onClick={reload}
        aria-label={`Reload Opener for ${firstName}`}
        title="Reload Opener"
      >
        <ArrowClockwiseRegular aria-hidden />
      </button>
    </div>
  );
}

function Select<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  choose: (value: Value) => void;
}) {
  return (
    <select
      className="tools-view"
      aria-label={props.label}
      value={props.value}
      onChange={({ target }) => {
        const chosen = props.options.find(({ value }) => value === target.value);
        if (chosen) props.choose(chosen.value);
      }}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function ThemeSwitch({
  firstName,
  choice,
  change,
}: { firstName: string } & Pick<Props, 'choice' | 'change'>) {
  return (
    <fieldset className="tools-themes">
      <legend className="unseen">Theme of {firstName}’s Teams</legend>
      {themes.map(({ theme, label, icon }) => (
        <button
          key={theme}
          type="button"
          title={label}
          aria-label={label}
          aria-pressed={choice.theme === theme}
          onClick={() => change({ theme })}
        >
          {icon}
        </button>
      ))}
    </fieldset>
  );
}
