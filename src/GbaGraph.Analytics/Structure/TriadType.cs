namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The sixteen kinds of triads of Holland and Leinhardt: the digits count mutual, asymmetric and null pairs; the letter tells down, up,
/// cyclic or transitive.
/// </summary>
public enum TriadType
{
    /// <summary>003: no tie.</summary>
    Empty,

    /// <summary>012: one arc.</summary>
    OneArc,

    /// <summary>102: one mutual tie.</summary>
    OneMutual,

    /// <summary>021D: one node sends to both others.</summary>
    OutStar,

    /// <summary>021U: one node receives from both others.</summary>
    InStar,

    /// <summary>021C: two arcs in a row.</summary>
    Chain,

    /// <summary>111D: a mutual tie, and an arc to one of its nodes.</summary>
    MutualReceiving,

    /// <summary>111U: a mutual tie, and an arc from one of its nodes.</summary>
    MutualSending,

    /// <summary>030T: three arcs, transitive.</summary>
    Transitive,

    /// <summary>030C: three arcs in a circle.</summary>
    Cycle,

    /// <summary>201: two mutual ties.</summary>
    TwoMutual,

    /// <summary>120D: a mutual tie whose nodes both receive from the third.</summary>
    MutualBelow,

    /// <summary>120U: a mutual tie whose nodes both send to the third.</summary>
    MutualAbove,

    /// <summary>120C: a mutual tie, and two arcs in a row through the third.</summary>
    MutualInChain,

    /// <summary>210: two mutual ties and an arc.</summary>
    TwoMutualAndArc,

    /// <summary>300: three mutual ties.</summary>
    Complete,
}
