import { defineConfig } from 'vite';

// Output names are fixed, because the page at / names them; the folder comes from the project's build.
export default defineConfig({
  build: {
    outDir: process.env.EDITOR_OUT ?? 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: 'main.jsx',
      output: { entryFileNames: 'main.js', chunkFileNames: '[name].js', assetFileNames: (asset) => asset.names?.[0]?.endsWith('.css') ? 'main.css' : '[name][extname]' },
    },
    cssCodeSplit: false,
  },
  base: '/graphiql/',
  esbuild: { jsx: 'automatic' },
});
