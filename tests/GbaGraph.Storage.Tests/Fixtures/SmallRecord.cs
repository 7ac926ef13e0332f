using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Storage.Tests.Fixtures;

/// <summary>A small record made by hand, with every kind of fact and most kinds of gaps.</summary>
internal static class SmallRecord
{
    public static Evidence PaperEvidence { get; } = new("phbs-2023", "一.1", "深港合作", "A note.", "the ministry");

    public static Evidence EditorialEvidence { get; } = new("editorial", "-");

    public static KnowledgeRecord Create() => new(
        [
            new("phbs-2023", SourceKind.Paper, "深港合作", null, "someone", 2023, "003_", null, PartialDate.Parse("2023-01")),
            new("ror", SourceKind.Registry, null, "Research Organization Registry", null, null, null, "a note"),
            new("editorial", SourceKind.Editorial, null, "Editors", null, null, null, null),
        ],
        [
            Actor("hkust", ActorKind.University, [Name("香港科技大学", "zh"), Name("Hong Kong University of Science and Technology", "en"), Name("HKUST", "en", NameType.Abbreviation)],
                [new(AttributeKey.Founded, "1991", [PaperEvidence]), new(AttributeKey.Founded, "1990-10", [EditorialEvidence]), new(AttributeKey.Ror, "00q4vv597", [new("ror", "00q4vv597")])]),
            Actor("dji", ActorKind.Firm, [Name("大疆创新", "zh"), Name("DJI", "en")], [new(AttributeKey.Founded, "2006", [PaperEvidence])], new Evidence("ror", "x"), EditorialEvidence),
            Actor("xbotpark", ActorKind.Incubator, [Name("松山湖国际机器人产业基地", "zh"), Name("XbotPark", "en")], [new(AttributeKey.Founded, "2014-11", [PaperEvidence])]),
            Actor("hetao-zone", ActorKind.Zone, [Name("河套深港科技创新合作区", "zh")], []),
            Actor("shenzhen", ActorKind.Place, [Name("深圳", "zh"), Name("Shenzhen", "en")], []),
            Actor("hong-kong", ActorKind.Place, [Name("香港", "zh"), Name("Hong Kong", "en")], []),
            Actor("li-zexiang", ActorKind.Person, [Name("李泽湘", "zh")], [new(AttributeKey.Founded, "196X~", [EditorialEvidence])], EditorialEvidence),
        ],
        [
            Link("t-l0001", "hkust", LinkKind.LocatedIn, "hong-kong", start: "1991"),
            Link("t-l0002", "dji", LinkKind.LocatedIn, "shenzhen"),
            Link("t-l0003", "hetao-zone", LinkKind.PartOf, "shenzhen", status: LinkStatus.UnderConstruction),
            Link("t-l0004", "xbotpark", LinkKind.Incubated, "dji", start: "2014", end: "2016-06", attributes: new(amount: 1.50m, currency: "CNY", count: 3, role: "host", flow: "capital")),
            Link("t-l0005", "li-zexiang", LinkKind.AffiliatedWith, "hkust", start: "1992~"),
            Link("t-l0006", "li-zexiang", LinkKind.CoFounded, "xbotpark", start: "2014-11", evidence: EditorialEvidence),
            Link("t-l0007", "dji", LinkKind.PartnersWith, "hkust", status: LinkStatus.Inferred, attributes: new(rule: "shared founder")),
            Link("t-l0008", "hkust", LinkKind.SuppliesTalentTo, "dji", end: "2020"),
            Link("t-l0009", "xbotpark", LinkKind.SettledIn, "hetao-zone", start: "2030", status: LinkStatus.Proposed),
        ],
        [new("rd-share", "R&D share of GDP", "研发投入强度", "%", MetricDirection.Higher, "R&D spending over GDP."), new("teams", "Teams", null, null, MetricDirection.Neutral, "Teams.")],
        [
            new("t-o0001", "shenzhen", "rd-share", new(4.93m, "%"), [PaperEvidence], period: PartialDate.Parse("2020")),
            new("t-o0002", "shenzhen", "rd-share", new(null, "%", ObservationQualifier.Range, 4.2m, 5m), [PaperEvidence, EditorialEvidence], period: PartialDate.Parse("2025"), nature: ObservationNature.Target, scope: "city"),
            new("t-o0003", "xbotpark", "teams", new(40m, "teams", ObservationQualifier.AtLeast), [PaperEvidence], ranking: new("a list", "an issuer", null)),
            new("t-o0004", "xbotpark", "teams", new(4m, "teams"), [EditorialEvidence], parent: "t-o0003", @base: "all teams of the city"),
            new("t-o0005", "shenzhen", "teams", new(-0.5m, "%"), [PaperEvidence], counterpart: "hong-kong"),
        ],
        [
            new("t-e0001", "Base opens", "基地成立", PartialDate.Parse("2014-11"), [new("xbotpark", "host", [PaperEvidence]), new("li-zexiang", "founder", [EditorialEvidence])], ["t-l0006"], [PaperEvidence]),
            new("t-e0002", "A talk", null, null, [], [], [EditorialEvidence]),
        ],
        [new("t-c0001", ["attribute:hkust:founded:1991", "attribute:hkust:founded:1990-10"], "Two years of founding.")],
        [Frameworks.Ladder, Frameworks.Findings]);

    private static Actor Actor(string slug, ActorKind kind, IReadOnlyList<ActorName> names, IReadOnlyList<ActorAttribute> attributes, params Evidence[] evidence) =>
        new(slug, kind, names, attributes, evidence.Length == 0 ? [PaperEvidence] : evidence);

    private static ActorName Name(string text, string language, NameType type = NameType.Preferred) => new(text, language, type, [PaperEvidence]);

    private static Link Link(string id, string from, LinkKind kind, string to, string? start = null, string? end = null, LinkStatus status = LinkStatus.Stated,
        LinkAttributes? attributes = null, Evidence? evidence = null) =>
        new(id, from, kind, to, [evidence ?? PaperEvidence], status, start is null ? null : PartialDate.Parse(start), end is null ? null : PartialDate.Parse(end), attributes);
}
