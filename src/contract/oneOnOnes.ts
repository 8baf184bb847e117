import { openedOneOnOne } from './firstScreen.ts';
import {
  allOfThem,
  changeQuestion,
  nameManagerBody,
  oneOfThem,
  oneOnOneView,
  openOneOnOneBody,
} from './http.ts';
import type { RouteGroup } from './route.ts';

export const oneOnOneRoutes = {
  /** Finds or makes the chat's 1:1. */
  open: {
    method: 'POST',
    path: allOfThem,
    body: openOneOnOneBody,
    fromDevice: ['locale', 'zone'],
    answer: openedOneOnOne,
  },
  read: { method: 'GET', path: oneOfThem, answer: oneOnOneView },
  changeQuestion: {
    method: 'PUT',
    path: `${oneOfThem}/opening-question`,
    body: changeQuestion,
    ifMatch: true,
    answer: oneOnOneView,
  },
  nameManager: {
    method: 'PUT',
    path: `${oneOfThem}/manager`,
    body: nameManagerBody,
    ifMatch: true,
    answer: oneOnOneView,
  },
} as const satisfies RouteGroup;
