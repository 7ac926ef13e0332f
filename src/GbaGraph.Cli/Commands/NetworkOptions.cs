using System.CommandLine;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;
using GbaGraph.Research.Networks;

namespace GbaGraph.Cli.Commands;

/// <summary>The options that make a network.</summary>
internal sealed class NetworkOptions
{
    private readonly Option<string> _network = new("--network")
    {
        Description = "COLLABORATION, FOUNDING, FLOWS, TALENT, GOVERNANCE or ALL.",
        DefaultValueFactory = _ => "COLLABORATION",
    };

    private readonly Option<string[]> _kinds = CommonOptions.List("--kinds", "Actor kinds in place of the network's.");
    private readonly Option<string[]> _links = CommonOptions.List("--links", "Link kinds in place of the network's.");
    private readonly Option<string[]> _status = CommonOptions.List("--status", "Link statuses in place of STATED.");
    private readonly Option<string[]> _places = CommonOptions.List("--places", "Only actors in these places (slugs), or in places that lie in them.");
    private readonly Option<string?> _asOf = new("--asof") { Description = "Only links that may have been in force at this date, such as 2017 or 2017-06.", HelpName = "DATE" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _network, _kinds, _links, _status, _places, _asOf }) command.Options.Add(option);
    }

    public NetworkDefinition Read(ParseResult arguments) =>
        NetworkDefinition.Of(Words.One<NetworkName>(arguments.GetValue(_network)!, "network")).Customise(
            Words.Many<ActorKind>(arguments.GetValue(_kinds), "actor kind"),
            Words.Many<LinkKind>(arguments.GetValue(_links), "link kind"),
            Words.Many<LinkStatus>(arguments.GetValue(_status), "link status"),
            arguments.GetValue(_asOf) is { } text ? PartialDate.Parse(text, "--asof") : null,
            Words.Split(arguments.GetValue(_places)));
}
