const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { DefinePlugin, NormalModuleReplacementPlugin } = require('webpack');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { require: requireTypeScript } = require('tsx/cjs/api');

const { addInAddress, developmentManifest, LOCAL, releasedManifest } = requireTypeScript('./src/cli/manifestEditions.ts', __filename);
const { developmentHeaders, headersFile, staticWebAppConfig } = requireTypeScript('./src/cli/responseHeaders.ts', __filename);
const { shippedLicences } = requireTypeScript('./src/cli/shippedLicences.ts', __filename);

const OFFICE_JS = {
  production: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  // The pinned npm copy, unmodified, served by the development server: works without a network.
  development: 'office-js/office.js',
};

/** What the bare address of the server leads to. */
const leadTo = (page) =>
  `<!doctype html><html lang="en"><title>PACT</title><link rel="icon" href="assets/icon-32.png"><meta http-equiv="refresh" content="0; url=${page}">` +
  `<a href="${page}">PACT</a></html>`;

/**
 * The spreadsheet and what else the workbench takes from packages: 16 MB that a browser parses twice as fast when they are small. The
 * names of our own code stay.
 */
const SPREADSHEET = {
  splitChunks: {
    cacheGroups: {
      default: false,
      defaultVendors: false,
      spreadsheet: { name: 'spreadsheet', test: /node_modules/, chunks: (chunk) => chunk.name === 'workbench', enforce: true },
    },
  },
  minimize: true,
  minimizer: [new MinimizerPlugin({ test: /spreadsheet\.js$/, minify: MinimizerPlugin.esbuildMinify })],
};

/** What is licensed by whom stands in LICENSE.txt, once, not in the comments of each bundle. */
const SMALL = {
  mangleExports: 'size',
  moduleIds: 'size',
  splitChunks: { minSize: 100000 },
  minimizer: [new MinimizerPlugin({ extractComments: false, minimizerOptions: { compress: { passes: 2 }, format: { comments: false } } })],
};

/** The texts of the catalogue in each language as data: what they are made of is not in the bundles. */
const CATALOGUE_TEXTS = ['en', 'ja'].map(
  (language) =>
    new NormalModuleReplacementPlugin(new RegExp(`/functions/texts/${language}$`), (module) => {
      const { functionTexts } = requireTypeScript('./src/functions/texts/functionTexts.ts', __filename);
      const source = `export default JSON.parse(${JSON.stringify(JSON.stringify(functionTexts(language)))})`;
      module.request = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
    }),
);

/** Files that derive from the function catalogue, written beside the bundles. */
class CatalogueFiles {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CatalogueFiles', (compilation) => {
      compilation.hooks.processAssets.tap('CatalogueFiles', () => {
        const { functionsJson } = requireTypeScript('./src/functions/metadata.ts', __filename);
        const { helpPages } = requireTypeScript('./src/functions/help/helpPages.ts', __filename);
        const emit = (name, text) => compilation.emitAsset(name, new compiler.webpack.sources.RawSource(text));
        emit('functions.json', JSON.stringify(functionsJson('en', this.url), null, 2));
        emit('functions-ja.json', JSON.stringify(functionsJson('ja', this.url), null, 2));
        for (const [path, page] of helpPages()) emit(path, page);
      });
    });
  }
}

/** Files that a host needs beside the bundles of a production build. */
class HostFiles {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HostFiles', (compilation) => {
      // When the names of the bundles are final.
      compilation.hooks.processAssets.tap({ name: 'HostFiles', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        emit('_headers', headersFile(this.url));
        emit('staticwebapp.config.json', staticWebAppConfig(this.url));
        emit('LICENSE.txt', shippedLicences(resourcesOf(compilation.modules), readFileSync(path.join(__dirname, 'LICENSE'), 'utf8')));
        // The manifest names a script that never changes its name. The page itself loads the one with the hash.
        const [functions] = compilation.entrypoints.get('functions').getEntrypointChunk().files;
        compilation.emitAsset('functions.js', compilation.getAsset(functions).source, { minimized: true });
      });
    });
  }
}

/**
 * A folder for what the pane loads later, named after all that it is made from. A hash in the name of each file would be as good, but the
 * bundle that starts with Excel would have to list them.
 */
function folderOfParts() {
  const sources = readdirSync(path.join(__dirname, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(__dirname, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const hash = createHash('sha256');
  for (const file of [...sources, 'package-lock.json', 'tsconfig.json', 'webpack.config.js'].sort()) {
    hash.update(`${file}\n`).update(readFileSync(path.join(__dirname, file)));
  }
  return `hashed/${hash.digest('hex').slice(0, 8)}`;
}

function* resourcesOf(modules) {
  for (const module of modules) {
    if (module.modules) yield* resourcesOf(module.modules);
    else if (module.resource) yield module.resource;
  }
}

/**
 * `--env url=https://host/path` rewrites the origin in the manifest; the default is the development server's.
 * The workbench, Excel's stand-in, is built for development only and shares no chunk with the add-in.
 *
 * @param {{ url?: string }} env
 * @param {{ mode?: 'production' | 'development' }} argv
 * @returns {import('webpack').Configuration & { devServer: import('webpack-dev-server').Configuration }}
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const development = mode === 'development';
  const url = addInAddress(env.url ?? LOCAL);
  const isHelp = ({ chunk }) => chunk.name === 'help/help';

  return {
    mode,
    devtool: development ? 'cheap-module-source-map' : 'source-map',
    entry: {
      // One page, one runtime: what the functions bring, the commands and the pane do not bring again.
      functions: './src/functions/register.ts',
      commands: { import: './src/commands/index.ts', dependOn: 'functions' },
      taskpane: { import: './src/taskpane/index.tsx', dependOn: ['functions', 'commands'] },
      // The only script of the help pages: search and copy buttons.
      'help/help': './src/functions/help/script/index.ts',
      ...(development && { workbench: './src/workbench/page/index.tsx' }),
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      // The pages of the help name their script themselves.
      filename: development ? '[name].js' : (data) => (isHelp(data) ? '[name].js' : 'hashed/[name].[contenthash:8].js'),
      chunkFilename: development ? '[id].[contenthash:6].js' : `${folderOfParts()}/[id].js`,
      charset: false,
      // Without it webpack writes `new Function`, which the content security policy forbids.
      environment: { globalThis: true },
      // All scripts lie beside the page: no code is needed to find out where.
      publicPath: '',
      uniqueName: 'pact',
      clean: true,
    },
    optimization: development ? SPREADSHEET : SMALL,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'ts-loader',
            options: {
              transpileOnly: true,
              compilerOptions: { noEmit: false },
              getCustomTransformers: () => ({
                before: [requireTypeScript('./src/functions/texts/withoutTexts.ts', __filename).withoutTexts],
              }),
            },
          },
        },
        // A module of these only exports: what nobody imports of it is left out.
        { test: /[\\/]src[\\/](engine|pact|functions|templates|workbook)[\\/].*\.ts$/, sideEffects: false },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        // Univer and some of its dependencies import files without an extension.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['functions', 'commands', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: { officeJs: OFFICE_JS[mode] },
      }),
      new HtmlWebpackPlugin({
        filename: 'index.html',
        templateContent: leadTo(development ? 'workbench.html' : 'help/en/index.html'),
        inject: false,
      }),
      development &&
        new HtmlWebpackPlugin({ filename: 'workbench.html', template: './src/workbench/page/workbench.html', chunks: ['workbench'] }),
      new CatalogueFiles(url),
      !development && new HostFiles(url),
      // A development build hears of its namespace from the manifest that named its page; a released one has but one.
      new DefinePlugin({
        'process.env.PACT_NAMESPACE': development ? 'new URLSearchParams(location.search).get("namespace")' : 'undefined',
      }),
      ...CATALOGUE_TEXTS,
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*-*.png', to: 'assets/[name][ext]' },
          { from: 'src/functions/help/style.css', to: 'help/style.css' },
          { from: 'src/taskpane/taskpane.css', to: 'taskpane.css' },
          { from: 'manifest.xml', transform: (xml) => releasedManifest(xml.toString(), url) },
          ...(development
            ? [{ from: 'manifest.xml', to: 'manifest.development.xml', transform: (xml) => developmentManifest(xml.toString(), url) }]
            : []),
        ],
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
    devServer: {
      host: 'localhost',
      port: 3000,
      server: 'https',
      headers: ({ url: asked = '' }) => developmentHeaders(new URL(asked, url).pathname),
      static: { directory: path.dirname(require.resolve('@microsoft/office-js/dist/office.js')), publicPath: '/office-js', watch: false },
      // The pages are served exactly as they are built: no client, no reload script inside the add-in.
      hot: false,
      liveReload: false,
      // On one machine compressing takes longer than sending.
      compress: false,
      client: false,
      webSocketServer: false,
    },
  };
};
