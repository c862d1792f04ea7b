#!/usr/bin/env bash
# System.ServiceModel.Syndication 11.0.0: the description of an RSS item is its Summary, unless the item has no link: then Summary is null.
# Expected: <description> is read into one property, whatever else the item has; RSS 2.0 asks for a title or a description, not for a link.
# Seen:     without a link, and without a guid that is one, the description is in Content and Summary is null; with a link the other
#           way round. The title has no part in it.
# Matters:  feeds of wires and live blogs have ids that are no addresses: code that was tried on feeds of newspapers finds no text
#           in them, or null.
# Needs:    bash, .NET SDK 10.
# Output:
#> System.ServiceModel.Syndication 11.0.0.0
#> <link>http://desk.test/ferry</link>: Summary The last boat left., Content null
#> <guid>http://desk.test/ferry</guid>: Summary The last boat left., Content null
#> <guid isPermaLink='false'>ferry</guid>: Summary null, Content The last boat left.
#> neither link nor guid: Summary null, Content The last boat left.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package System.ServiceModel.Syndication@11.0.0
#:property PublishAot=false
using System.ServiceModel.Syndication;
using System.Xml;

Console.WriteLine($"System.ServiceModel.Syndication {typeof(SyndicationFeed).Assembly.GetName().Version}");
foreach (var more in new[]
{
    "<link>http://desk.test/ferry</link>", "<guid>http://desk.test/ferry</guid>", "<guid isPermaLink='false'>ferry</guid>", "",
})
{
    var rss = "<rss version='2.0'><channel><title>Desk</title><link>http://desk.test/</link><description>News</description>"
        + $"<item><title>Ferry</title><description>The last boat left.</description>{more}</item></channel></rss>";
    var item = SyndicationFeed.Load(XmlReader.Create(new StringReader(rss))).Items.Single();
    Console.WriteLine($"{(more == "" ? "neither link nor guid" : more)}: Summary {item.Summary?.Text ?? "null"}, "
        + $"Content {(item.Content as TextSyndicationContent)?.Text ?? "null"}");
}
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
