import { valuesOf } from './src/lib/extract/mentions/finders/stated.ts';
import { readDocument } from './src/lib/extract/blocks/index.ts';
for (const t of ['AWS','AWS, Amazon','OpenAI','prompt enhancement','built-in algorithm','Controls','use case','access control list','human oversight','Playground','core dimensions']) console.log(t, JSON.stringify(valuesOf(t)));
