import "../shared/olderBrowsers.ts";
import { mount } from "svelte";
import CheckRoom from "./CheckRoom.svelte";
import type { CheckProps } from "./checkProps.ts";

/** Opens the room where the page has kept its place. */
const room = document.getElementById("check-room");
const props = document.getElementById("check-props");
if (!room || !props) throw new Error("page has no room for checking");
mount(CheckRoom, { target: room, props: { page: JSON.parse(props.textContent) as CheckProps } });
room.classList.add("is-ready");
