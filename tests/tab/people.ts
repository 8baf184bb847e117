/** The object ids of the two whose panel is shown; Mia looks at it. */
export const rae = 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001';
export const mia = 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002';
