// What every page carries: see src/routes/+layout.ts.
declare global {
  namespace App {
    interface PageData {
      readonly sources?: readonly { readonly id: string; readonly title: string }[];
    }
  }
}

export {};
