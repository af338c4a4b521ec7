import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button';
import { EmptyState } from '../components/states';
import { useLocale } from '../lib/i18n';

/** Catches what a page throws while it is drawn, so that a mistake is a sentence and not a white screen. */
export class Fallback extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

/** What such a page shows instead. */
export function Broken() {
  const { t } = useLocale();
  return (
    <main className="grid min-h-dvh place-items-center">
      <h1 className="sr-only">Horarium</h1>
      <EmptyState
        title={t('owner.broken')}
        action={
          <Button kind="primary" onPress={() => location.reload()}>
            {t('owner.reload')}
          </Button>
        }
      >
        {t('owner.brokenHint')}
      </EmptyState>
    </main>
  );
}
