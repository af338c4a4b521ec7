import { mergeConfig } from 'vitest/config';
import base from '../../../vite.config';

// The gallery of component states, which is no part of the product: `npx vite build -c src/testing/gallery/vite.config.ts`.
export default mergeConfig(base, {
  build: {
    outDir: process.env.HORARIUM_GALLERY ?? 'target/gallery',
    emptyOutDir: true,
    rollupOptions: { input: 'gallery.html' },
  },
});
