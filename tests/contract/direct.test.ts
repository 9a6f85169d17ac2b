import { describeConformance, openDirectWay } from './conformance.ts';

describeConformance('direct calls', openDirectWay);
