import { Menu, UnstyledButton } from '@mantine/core';
import { ChevronDownIcon, CheckIcon, useCurrentContext } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import classes from './shell.module.css';

interface Choice {
  id: string;
  label: string;
}

interface PickerProps {
  label: string;
  current: Choice;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
}

/** Plain words when there is nothing to choose; a menu when there is. */
function Picker({ label, current, choices, onChoose }: PickerProps) {
  if (choices.length < 2) {
    return (
      <span className={classes.context} title={label}>
        <span className={classes.contextName}>{current.label}</span>
      </span>
    );
  }
  return (
    <Menu position="bottom-start" shadow="sm">
      <Menu.Target>
        <UnstyledButton className={classes.context} aria-label={`${label}: ${current.label}`}>
          <span className={classes.contextName}>{current.label}</span>
          <ChevronDownIcon size={14} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{label}</Menu.Label>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.id}
            onClick={() => onChoose(choice.id)}
            rightSection={choice.id === current.id ? <CheckIcon size={16} /> : null}
            aria-current={choice.id === current.id}
          >
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
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
          label={t('context.campaign')}
          current={{ id: campaign.id, label: campaign.name }}
          choices={campaigns.map(({ id, name }) => ({ id, label: name }))}
          onChoose={choose}
        />
      )}
    </div>
  );
}
