import type { APIRoute } from "astro";
import { type FeedAddress, feedOf, siteFeedAddresses } from "../../../models/releases/feed.ts";
import { published } from "../../../published.ts";
import { writeJsonFeed } from "../../../render/jsonFeed.ts";

export const getStaticPaths = () =>
  siteFeedAddresses().map((props) => ({ params: props.params, props }));

export const GET: APIRoute<FeedAddress> = ({ props, site }) =>
  new Response(writeJsonFeed(feedOf(published, props, site)), {
    headers: { "Content-Type": "application/feed+json" },
  });
