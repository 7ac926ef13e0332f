namespace GbaGraph.Analytics.Structure;

/// <summary>Burt's measures of one node at a time. Holds O(n) memory that is used again. For one thread.</summary>
internal sealed class StructuralHolesKernel(ContactShares contacts)
{
    private readonly double[] _direct = new double[contacts.NodeCount];
    private readonly double[] _indirect = new double[contacts.NodeCount];

    public double Constraint { get; private set; }

    public double EffectiveSize { get; private set; }

    public double Hierarchy { get; private set; }

    public void Run(int node)
    {
        for (var arc = contacts.First(node); arc < contacts.End(node); arc++)
            _direct[contacts.Target(arc)] = contacts.Proportion(node, arc);
        FollowContacts(node);
        Sum(contacts.Row(node));
        foreach (var contact in contacts.Row(node))
            (_direct[contact], _indirect[contact]) = (0, 0);
    }

    private void FollowContacts(int node)
    {
        EffectiveSize = 0;
        for (var arc = contacts.First(node); arc < contacts.End(node); arc++)
        {
            var contact = contacts.Target(arc);
            var redundancy = 0.0;
            for (var further = contacts.First(contact); further < contacts.End(contact); further++)
            {
                var other = contacts.Target(further);
                if (_direct[other] == 0 || other == node)
                    continue;
                redundancy += _direct[other] * contacts.Marginal(contact, further);
                _indirect[other] += _direct[contact] * contacts.Proportion(contact, further);
            }

            EffectiveSize += 1 - redundancy;
        }
    }

    private void Sum(ReadOnlySpan<int> row)
    {
        Constraint = 0;
        foreach (var contact in row)
            Constraint += Term(contact);
        var entropy = 0.0;
        foreach (var contact in row)
        {
            var ratio = Term(contact) / (Constraint / row.Length);
            entropy += ratio > 0 ? ratio * Math.Log(ratio) : 0;
        }

        Hierarchy = row.Length < 2 ? 0 : Math.Max(0, entropy / (row.Length * Math.Log(row.Length)));
    }

    private double Term(int contact)
    {
        var share = _direct[contact] + _indirect[contact];
        return share * share;
    }
}
