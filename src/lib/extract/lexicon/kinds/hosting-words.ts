/** Words of notes on what is rented and run by others: there, a product is a service. Data only, lower case. */
export const HOSTING_WORDS: ReadonlySet<string> = new Set(
  'autoscaling billing cloud console datacenter hosted hosting managed pricing provider provision provisioned region serverless service subscription tenant vendor'.split(
    ' ',
  ),
);
