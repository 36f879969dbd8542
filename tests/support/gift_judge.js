// Reads GIFT from the standard input with gift-pegjs, which is not ours, and writes what it understood as JSON.
import { readFileSync } from "node:fs";
import { parse } from "gift-pegjs";

process.stdout.write(JSON.stringify(parse(readFileSync(0, "utf-8"))));
