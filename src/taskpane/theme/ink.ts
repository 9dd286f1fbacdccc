import type { BrandVariants } from '@fluentui/react-components';

/** Ink blue: 80 is the ink of the icon, #0F3D5E; lower is darker, higher is lighter. */
export const INK: BrandVariants = {
  10: '#02070b',
  20: '#051520',
  30: '#071f30',
  40: '#09273c',
  50: '#0a2c44',
  60: '#0c324d',
  70: '#0d3756',
  80: '#0f3d5e',
  90: '#265677',
  100: '#3b6b8c',
  110: '#5081a1',
  120: '#6796b5',
  130: '#80acc8',
  140: '#9cc1d9',
  150: '#bcd7e8',
  160: '#dcebf5',
};
