import type { APIRoute } from "astro";
import { type FeedAddress, feedOf, partFeedAddresses } from "../../../../models/releases/feed.ts";
import { published } from "../../../../published.ts";
import { writeAtom } from "../../../../render/atom.ts";

export const getStaticPaths = () =>
  partFeedAddresses(published).map((props) => ({ params: props.params, props }));

export const GET: APIRoute<FeedAddress> = ({ props, site }) =>
  new Response(writeAtom(feedOf(published, props, site)), {
    headers: { "Content-Type": "application/atom+xml" },
  });
