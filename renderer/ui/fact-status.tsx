import './fact-bits.css';
import { Archive, CircleCheck, CircleDashed, CircleSlash, type LucideIcon, MessageCircleWarning } from 'lucide-react';
import type { FactStatus } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { Tooltip } from './tooltip.tsx';

const STATUSES: Readonly<Record<FactStatus, { readonly name: string; readonly icon: LucideIcon }>> = {
  unverified: {
    get name() {
      return t('Not verified yet');
    },
    icon: CircleDashed,
  },
  verified: {
    get name() {
      return t('Verified');
    },
    icon: CircleCheck,
  },
  disputed: {
    get name() {
      return t('Disputed');
    },
    icon: MessageCircleWarning,
  },
  superseded: {
    get name() {
      return t('Superseded');
    },
    icon: Archive,
  },
  withdrawn: {
    get name() {
      return t('Withdrawn');
    },
    icon: CircleSlash,
  },
};

export function nameStatus(status: FactStatus): string {
  return STATUSES[status].name;
}

/** The status as an icon with its name one hover away, or beside it. */
export function StatusMark({ status, named = false }: { readonly status: FactStatus; readonly named?: boolean }) {
  const { name, icon: Icon } = STATUSES[status];
  const mark = (
    <span className="status-mark" data-status={status}>
      <Icon size={14} strokeWidth={1.9} aria-hidden />
      <span className={named ? undefined : 'visually-hidden'}>{name}</span>
    </span>
  );
  return named ? mark : <Tooltip text={name}>{mark}</Tooltip>;
}
