using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Domain.Tests.Links;

public sealed class LinkKindsTests
{
    [Fact]
    public void All_Vocabulary_HasEveryKindOnceInOrder() => LinkKinds.All.Select(k => k.Kind).ShouldBe(Enum.GetValues<LinkKind>());

    [Fact]
    public void All_Names_AreUniqueInBothDirections()
    {
        var names = LinkKinds.All.SelectMany(k => k.IsSymmetric ? [k.Inverse] : new[] { Vocabulary.NameOf(k.Kind), k.Inverse }).ToArray();
        names.ShouldBeUnique();
        names.ShouldAllBe(n => n.All(c => char.IsAsciiLetterUpper(c) || c == '_'));
    }

    [Fact]
    public void All_SymmetricKinds_AreTheirOwnInverse()
    {
        LinkKinds.All.Where(k => k.IsSymmetric).Select(k => k.Kind).ShouldBe([LinkKind.PartnersWith, LinkKind.JointLabWith]);
        foreach (var kind in LinkKinds.All)
        {
            (kind.Inverse == Vocabulary.NameOf(kind.Kind)).ShouldBe(kind.IsSymmetric);
            if (kind.IsSymmetric) kind.From.ShouldBe(kind.To, ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData(LinkKind.GraduatedFrom, ActorKind.Person, ActorKind.University, true)]
    [InlineData(LinkKind.GraduatedFrom, ActorKind.University, ActorKind.Person, false)]
    [InlineData(LinkKind.Issued, ActorKind.Government, ActorKind.Policy, true)]
    [InlineData(LinkKind.Issued, ActorKind.Government, ActorKind.Firm, false)]
    public void Allows_Kinds_Says(LinkKind kind, ActorKind from, ActorKind to, bool allowed) => LinkKinds.Of(kind).Allows(from, to).ShouldBe(allowed);
}
