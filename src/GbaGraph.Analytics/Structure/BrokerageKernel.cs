using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>Counts the roles of one node; safe for use by any number of threads.</summary>
internal sealed class BrokerageKernel(CsrGraph graph)
{
    public const int Roles = 5;

    /// <summary>Sets the counts of a node for all roles.</summary>
    public void Count(int broker, int[] groups, long[,] counts)
    {
        for (var role = 0; role < Roles; role++)
            counts[role, broker] = 0;
        var receivers = graph.Neighbours(broker);
        foreach (var sender in graph.InNeighbours(broker))
        {
            if (sender != broker)
                CountFrom(sender, broker, receivers, groups, counts);
        }
    }

    private void CountFrom(int sender, int broker, ReadOnlySpan<int> receivers, int[] groups, long[,] counts)
    {
        var direct = graph.Neighbours(sender);
        var place = 0;
        foreach (var receiver in receivers)
        {
            while (place < direct.Length && direct[place] < receiver)
                place++;
            var isDirect = place < direct.Length && direct[place] == receiver;
            if (!isDirect && receiver != sender && receiver != broker)
                counts[(int)Role(groups[sender], groups[broker], groups[receiver]), broker]++;
        }
    }

    private static BrokerageRole Role(int sender, int broker, int receiver) => (sender == broker, broker == receiver) switch
    {
        (true, true) => BrokerageRole.Coordinator,
        (false, true) => BrokerageRole.Gatekeeper,
        (true, false) => BrokerageRole.Representative,
        _ => sender == receiver ? BrokerageRole.Itinerant : BrokerageRole.Liaison,
    };
}
