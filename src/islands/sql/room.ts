import { mount } from "svelte";
import SqlRoom from "./SqlRoom.svelte";
import type { SqlProps } from "./sqlProps.ts";

/** Opens the room where the page has kept its place. */
const target = document.getElementById("sql-room");
const props = document.getElementById("sql-props");
if (!target || !props) throw new Error("page has no room for SQL");
mount(SqlRoom, { target, props: { page: JSON.parse(props.textContent) as SqlProps } });
target.classList.add("is-ready");
