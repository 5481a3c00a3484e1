import { render } from 'preact';
import '@department-of-veterans-affairs/css-library/dist/tokens/css/variables.css';
import '@department-of-veterans-affairs/css-library/dist/stylesheets/core.css';
import '@department-of-veterans-affairs/css-library/dist/stylesheets/uswds-typography.css';
import '../src/pages.css';
import './control.css';
import { mirrorPropertiesAsAttributes } from '../src/elements/attributes.ts';
import { registerElements } from '../src/elements/register.ts';
import { ControlRoom } from './ControlRoom.tsx';
import { Entering } from './Entering.tsx';

const persona = /^\/control\/as\/([^/]+)$/.exec(location.pathname)?.[1];

registerElements();
mirrorPropertiesAsAttributes();
render(persona ? <Entering persona={decodeURIComponent(persona)} /> : <ControlRoom />, document.getElementById('app')!);
