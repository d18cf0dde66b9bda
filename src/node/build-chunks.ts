/** How the bundler tells what a module imports. */
interface ModuleGraph {
  getModuleInfo(id: string): ModuleImports | null;
}

interface ModuleImports {
  readonly importedIds: readonly string[];
}

/** Where the app starts, and its screens of which each page shows one. Relative to the project's folder. */
export interface ChunkPlan {
  readonly root: string;
  readonly entry: string;
  readonly screens: readonly string[];
}

/** The name of the file that every page loads. */
export const APP_CHUNK = 'app';

/**
 * How the app is cut into files. Small files compress badly, so what every page needs and what two screens share is
 * one file; each screen is one; what is loaded when first needed stays what it is. Modules are told apart by who
 * imports them, not by where they lie: a new one cannot get into the first load by its name. Styles lie with the code
 * that imports them.
 */
export function appChunks(plan: ChunkPlan) {
  let graph: ModuleGraph | undefined;
  let app: ReadonlySet<string> = new Set();
  return [
    {
      debugName: APP_CHUNK,
      name: (id: string, current: ModuleGraph) => {
        if (graph !== current) app = listAppModules(plan, current);
        graph = current;
        return app.has(id) ? APP_CHUNK : null;
      },
    },
  ];
}

/** The modules that every page or more than one screen needs before it can show anything. */
export function listAppModules(plan: ChunkPlan, graph: ModuleGraph): ReadonlySet<string> {
  const { root, entry, screens } = plan;
  const app = new Set(listImports(`${root}/${entry}`, graph));
  const seen = new Set<string>();
  for (const screen of screens) {
    for (const id of listImports(`${root}/${screen}`, graph)) {
      if (seen.has(id)) app.add(id);
      seen.add(id);
    }
  }
  return app;
}

/** A module and all that it imports at once, directly and indirectly. */
function listImports(start: string, graph: ModuleGraph): ReadonlySet<string> {
  const ids = new Set([start]);
  for (const id of ids) {
    for (const imported of getModule(id, graph).importedIds) ids.add(imported);
  }
  return ids;
}

function getModule(id: string, graph: ModuleGraph): ModuleImports {
  const module = graph.getModuleInfo(id);
  if (module === null) throw new Error(`The build has no module ${id}`);
  return module;
}
