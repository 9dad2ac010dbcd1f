import type { FactoryProvider } from '@nestjs/common';

type Tokens<Dependencies extends readonly unknown[]> = {
  [K in keyof Dependencies]: abstract new (
    ...args: never[]
  ) => Dependencies[K];
};

/** Provides a class that knows nothing of Nest: the compiler checks that each token gives what its constructor takes. */
export function provide<T, D extends readonly unknown[]>(
  wanted: new (...dependencies: D) => T,
  ...inject: Tokens<D>
): FactoryProvider<T> {
  return {
    provide: wanted,
    useFactory: (...dependencies) => new wanted(...(dependencies as unknown as D)),
    inject: [...inject] as FactoryProvider['inject'],
  };
}
