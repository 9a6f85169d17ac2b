import { buildPage } from './build-page.ts';

export default buildPage;
