import { openedOnDemand, useCurrentContext, type ClosedButtonProps } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { ChoiceButton, type ChoiceProps } from './choice-button.js';
import classes from './shell.module.css';

const choiceMenu = async () => (await import('./choice-menu.js')).ChoiceMenu;
const Acting = openedOnDemand<ChoiceProps>(ClosedChoice, choiceMenu);
const Campaign = openedOnDemand<ChoiceProps>(ClosedChoice, choiceMenu);

/** The button alone: what else can be chosen is no attribute of it. */
function ClosedChoice({
  choices: _choices,
  onChoose: _onChoose,
  ...button
}: ChoiceProps & ClosedButtonProps) {
  return <ChoiceButton {...button} />;
}

/** Plain words when there is nothing to choose; a menu when there is. */
function Picker({ menu: Menu, ...choice }: ChoiceProps & { menu: typeof Acting }) {
  if (choice.choices.length > 1) return <Menu {...choice} />;
  return (
    <span className={classes.context} title={choice.label}>
      <span className={classes.contextName}>{choice.current.label}</span>
    </span>
  );
}

/** For whom one acts, and which campaign one looks at. */
export function ContextPicker() {
  const { t } = useTranslation('shell');
  const { acting, actings, actFor, campaign, campaigns, chooseCampaign } = useCurrentContext();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  if (!acting) return null;

  const named = actings.map(({ id, name }) => ({ id, label: name ?? t('context.installation') }));
  const current = named.find(({ id }) => id === acting.id);
  const choose = (id: string) => {
    chooseCampaign(id);
    // Where the address names a campaign, the address has to change with the choice.
    const address = /^\/(results|campaigns)\/[^/]+/.exec(pathname);
    if (address) void navigate(pathname.replace(/^\/(results|campaigns)\/[^/]+/, `/${address[1]}/${id}`));
    // A workbook is of one campaign: that of another one is found in the list.
    else if (pathname.startsWith('/workbooks/')) void navigate('/workbooks');
  };

  return (
    <div className={classes.contexts}>
      {current && (
        <Picker
          menu={Acting}
          label={t('context.acting')}
          current={current}
          choices={named}
          onChoose={(id) => {
            const next = actings.find((candidate) => candidate.id === id);
            if (next) actFor(next);
            void navigate('/');
          }}
        />
      )}
      {campaign && (
        <Picker
          menu={Campaign}
          label={t('context.campaign')}
          current={{ id: campaign.id, label: campaign.name }}
          choices={campaigns.map(({ id, name }) => ({ id, label: name }))}
          onChoose={choose}
        />
      )}
    </div>
  );
}
