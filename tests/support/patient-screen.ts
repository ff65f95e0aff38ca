import { configure } from "@testing-library/react";
import { WAIT_LIMIT_MS } from "./hang-limits";

// What a test finds on the screen may come as late as a busy machine brings it.
configure({ asyncUtilTimeout: WAIT_LIMIT_MS });
