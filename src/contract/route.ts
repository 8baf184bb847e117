import type * as z from 'zod/mini';

/**
 * One route of the HTTP interface, as the server registers it and the tab calls it. What is left out of it is not read.
 */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its parameters: `/api/one-on-ones/:id`. */
  path: `/${string}`;
  /**
   * Schemas of parameters that are more than a text. Ids have none: one that names nothing is answered like one that is
   * not yours.
   */
  params?: Readonly<Record<string, z.core.$ZodType>>;
  query?: z.core.$ZodType;
  body?: z.core.$ZodType;
  /** Fields of the query, or else of the body, that the device knows and nobody is asked for. */
  fromDevice?: readonly DeviceField[];
  /** The request must name the version that it changes, as If-Match. */
  ifMatch?: true;
  answer: z.core.$ZodType | 'file';
};

/** The IANA time zone, and the language of Teams (BCP 47). */
export type DeviceField = 'zone' | 'locale';

/** Routes by name. */
export type RouteGroup = Readonly<Record<string, Route>>;

/** The names of a path's parameters, from its start. */
type NamesIn<Path extends string> = Path extends `${string}/:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? [Name, ...NamesIn<`/${More}`>]
    : [Rest]
  : [];

type SchemaOf<R extends Route, Name extends string> = R extends { params: Record<Name, infer S> } ? S : never;

/** Each parameter's value before it is checked, from the start of the path. */
export type ParamsIn<R extends Route> = ValuesOf<R, NamesIn<R['path']>>;

type ValuesOf<R extends Route, Names extends string[]> = {
  [At in keyof Names]: [SchemaOf<R, Names[At]>] extends [never] ? string : z.input<SchemaOf<R, Names[At]>>;
};

/** The same by name, after the check. */
export type CheckedParams<R extends Route> = {
  [Name in NamesIn<R['path']>[number]]: [SchemaOf<R, Name>] extends [never]
    ? string
    : z.output<SchemaOf<R, Name>>;
};

/** The names of a path's parameters, from its start. */
export function paramNames(path: string): string[] {
  return [...path.matchAll(/\/:(\w+)/g)].map(([, name = '']) => name);
}

/** The path of one request. @param params in the order in which they stand in the path */
export function fillPath(path: string, params: readonly string[]): string {
  const left = [...params];
  return path.replace(/:\w+/g, () => encodeURIComponent(left.shift() ?? ''));
}
