/** The folders of this machine that followup keeps its own things in. */
import { join } from "node:path";
import type { Home } from "../commands/context.ts";
import type { World } from "./world.ts";

/** FOLLOWUP_HOME, one folder for everything; else the platform's own state and config folders (XDG, macOS, Windows). */
export function homeOf({ environment, homeFolder, platform }: World): Home {
  const own = environment.FOLLOWUP_HOME;
  if (own) return { state: own, config: own };
  if (platform === "darwin") {
    const folder = join(homeFolder, "Library", "Application Support", "followup");
    return { state: folder, config: folder };
  }
  if (platform === "win32") {
    return {
      state: join(environment.LOCALAPPDATA || join(homeFolder, "AppData", "Local"), "followup"),
      config: join(environment.APPDATA || join(homeFolder, "AppData", "Roaming"), "followup"),
    };
  }
  return {
    state: join(environment.XDG_STATE_HOME || join(homeFolder, ".local", "state"), "followup"),
    config: join(environment.XDG_CONFIG_HOME || join(homeFolder, ".config"), "followup"),
  };
}
