/**
 * How Teams wants cards to look, for the official renderer. Colours are the window's own variables, so that one
 * configuration serves the light, dark and contrast themes and a card follows a change of theme at once.
 */
export const cardHostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  supportsInteractivity: true,
  // Below the window's own title.
  textBlock: { headingLevel: 4 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--card-emphasis)'),
    accent: container('var(--card-emphasis)'),
    good: container('var(--card-emphasis)'),
    warning: container('var(--card-emphasis)'),
    attention: container('var(--card-emphasis)'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    // The gap is in the style sheet, so that buttons can stand in several rows.
    buttonSpacing: 0,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', size: 'small', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder', size: 'small' },
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
  },
  imageSizes: { small: 32, medium: 52, large: 100 },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 120 },
    value: { wrap: true },
    spacing: 12,
  },
};

function container(backgroundColor: string) {
  const color = (strong: string, subtle = strong) => ({ default: strong, subtle });
  return {
    backgroundColor,
    foregroundColors: {
      default: color('var(--text)', 'var(--text-soft)'),
      dark: color('var(--text)', 'var(--text-soft)'),
      light: color('var(--text)', 'var(--text-soft)'),
      accent: color('var(--brand-text)'),
      good: color('var(--good)'),
      warning: color('var(--warning)'),
      attention: color('var(--attention)'),
    },
  };
}
