import { Moon, Sun, SunMoon } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { IconButton } from './IconButton.tsx';
import { chooseTheme, readTheme, subscribeTheme, THEMES, type Theme } from './theme.ts';

const ICONS = { system: <SunMoon />, light: <Sun />, dark: <Moon /> };
const NAMES: Record<Theme, string> = { system: 'as the device', light: 'light', dark: 'dark' };

/** Steps through the themes: as the device, light, dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribeTheme, readTheme, () => 'system' as const);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <IconButton
      label={`Theme: ${NAMES[theme]}. Change to ${NAMES[next]}`}
      icon={ICONS[theme]}
      onClick={() => chooseTheme(next)}
    />
  );
}
