import type { ProfileName } from '../model/context';
import type { Resolution } from '../syntax/resolution';
import type { Settings } from './settings';

/** The practice of the current manual (no repeated indicators, full symbols of addenda) is that of sessions from here on. */
const firstCurrentSession = 74;

export function profileOf(resolution: Resolution, settings: Settings): ProfileName {
  if (settings.profile !== 'auto') return settings.profile;
  const isSecurityCouncil =
    resolution.organ === 'Security Council' ||
    (!resolution.organ && (resolution.masthead.symbol ?? '').startsWith('S/'));
  return isSecurityCouncil ? 'security-council' : 'general-assembly';
}

/** A text that names no session is one that is being drafted now. */
export function eraOf({ masthead }: Resolution, settings: Settings): 'current' | 'earlier' {
  if (settings.era !== 'auto') return settings.era;
  return (masthead.session ?? firstCurrentSession) >= firstCurrentSession ? 'current' : 'earlier';
}
