import { playNetwork } from './network.ts';

playNetwork(window);
