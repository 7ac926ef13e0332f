namespace GbaGraph.Analytics.Structure;

/// <summary>The roles of Gould and Fernandez, by the groups of sender, broker and receiver.</summary>
public enum BrokerageRole
{
    /// <summary>All three in one group (A A A).</summary>
    Coordinator,

    /// <summary>Sender and receiver in one group, the broker in another (A B A); also called consultant.</summary>
    Itinerant,

    /// <summary>Broker and receiver in one group, the sender in another (A B B).</summary>
    Gatekeeper,

    /// <summary>Sender and broker in one group, the receiver in another (A A B).</summary>
    Representative,

    /// <summary>Three groups (A B C).</summary>
    Liaison,
}
