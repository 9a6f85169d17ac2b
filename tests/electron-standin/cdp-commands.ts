/** The commands of the Chrome DevTools Protocol the stand-in uses, with what goes in and out. */
export interface CdpCommands {
  'Browser.cancelDownload': { in: { guid: string }; out: object };
  'Browser.getWindowForTarget': { in: { targetId: string }; out: { windowId: number } };
  'Browser.setDownloadBehavior': { in: { behavior: 'default' | 'deny'; eventsEnabled: boolean }; out: object };
  'Browser.setPermission': {
    in: { permission: { name: string }; setting: 'granted' | 'denied'; origin: string };
    out: object;
  };
  'Browser.setWindowBounds': { in: { windowId: number; bounds: { width: number; height: number } }; out: object };
  'Fetch.continueRequest': { in: { requestId: string }; out: object };
  'Fetch.enable': { in: { patterns: { urlPattern: string }[] }; out: object };
  'Fetch.failRequest': { in: { requestId: string; errorReason: 'Aborted' | 'BlockedByClient' }; out: object };
  'Fetch.fulfillRequest': {
    in: {
      requestId: string;
      responseCode: number;
      responseHeaders: { name: string; value: string }[];
      body: string;
    };
    out: object;
  };
  'Inspector.enable': { in: object; out: object };
  'Page.addScriptToEvaluateOnNewDocument': { in: { source: string; worldName?: string }; out: object };
  'Page.enable': { in: object; out: object };
  'Page.navigate': { in: { url: string }; out: { errorText?: string } };
  'Page.printToPDF': {
    in: {
      preferCSSPageSize?: boolean;
      printBackground?: boolean;
      generateTaggedPDF?: boolean;
      generateDocumentOutline?: boolean;
    };
    out: { data: string };
  };
  'Runtime.addBinding': { in: { name: string; executionContextName: string }; out: object };
  'Runtime.enable': { in: object; out: object };
  'Runtime.evaluate': {
    in: { expression: string; contextId?: number; awaitPromise?: boolean; returnByValue?: boolean };
    out: { result: { value?: unknown }; exceptionDetails?: { text: string } };
  };
  'Target.attachToTarget': { in: { targetId: string; flatten: true }; out: { sessionId: string } };
  'Target.closeTarget': { in: { targetId: string }; out: object };
  'Target.createTarget': {
    in: { url: string; newWindow: true; width: number; height: number };
    out: { targetId: string };
  };
  'Target.setDiscoverTargets': { in: { discover: true }; out: object };
}

/** The events it listens to. */
export interface CdpEvents {
  'Browser.downloadWillBegin': { guid: string; url: string; suggestedFilename: string };
  'Fetch.requestPaused': {
    requestId: string;
    request: { url: string; method: string };
    frameId: string;
    resourceType: string;
    redirectedRequestId?: string;
  };
  'Inspector.targetCrashed': object;
  'Page.frameNavigated': { frame: { id: string; parentId?: string; url: string } };
  'Page.loadEventFired': object;
  'Runtime.bindingCalled': { name: string; payload: string; executionContextId: number };
  'Runtime.executionContextCreated': { context: { id: number; name: string; auxData?: { frameId?: string } } };
  'Runtime.executionContextDestroyed': { executionContextId: number };
  'Runtime.executionContextsCleared': object;
  'Target.targetDestroyed': { targetId: string };
}
