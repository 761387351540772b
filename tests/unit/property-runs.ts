import fc from 'fast-check';

// `npm run test:release` tries each property more often
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS) });
