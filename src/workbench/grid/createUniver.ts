import { LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from '@univerjs/core';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** What every `@univerjs/preset-*` package returns. */
export interface Preset {
  readonly plugins: PluginEntry[];
}

export type UniverOptions = Partial<IUniverConfig> & { readonly presets: readonly Preset[]; readonly plugins?: readonly PluginEntry[] };

/**
 * One Univer from presets. Stands in for the umbrella package `@univerjs/presets`, which would also install the commercial
 * `@univerjs-pro/*` packages. One instance holds one workbook: LET and LAMBDA fail in a second one.
 */
export function createUniver({ presets, plugins: extra = [], ...config }: UniverOptions): Univer {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...config });
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of [...presets.flatMap((preset) => preset.plugins), ...extra]) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName); // a later preset replaces the same plugin of an earlier one
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return univer;
}
