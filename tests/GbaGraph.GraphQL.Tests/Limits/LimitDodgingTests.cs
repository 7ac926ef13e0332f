using System.Text;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Limits;

/// <summary>Every limit that is on by default, against every place in which its measure could be hidden.</summary>
public sealed class LimitDodgingTests
{
    private static readonly BoxServer Server = new();
    private static readonly BoxServer WithoutCycles = new(b => b.RemoveMaxAllowedFieldCycleDepthRule());
    private static readonly BoxServer Closed = new(b => b.DisableIntrospection());

    /// <summary>Where the selections that go too far are put: what comes before and what comes after.</summary>
    private static readonly string[] Hidings =
    [
        "{ # }",
        "query __schema { # }",
        "{ ...__schema } fragment __schema on Query { # }",
        "query __type { ...__type } fragment __type on Query { ... { ... on Query { # } } }",
        "{ ...A } fragment C on Query { # } fragment B on Query { ...C } fragment A on Query { ...B }",
        "{ __schema: box { __type: name } __schemas: __schema { queryType { name } } ...F } fragment F on Query { # }",
        "query ($yes: Boolean = false) { ... @include(if: $yes) { # } }",
        "query __schema { __schema { queryType { name } } } query Q { # }",
    ];

    private static readonly Dictionary<string, (string Inside, string After)> TooMuch = new()
    {
        [SyntaxErrorCodes.TooManyFields] = ("box {" + Repeat(2049, _ => " name") + "}", ""),
        [SyntaxErrorCodes.TooManyTokens] = ("box { name" + Repeat(8_500, _ => " @a(b: $c)") + "}", ""),
        [SyntaxErrorCodes.TooManyNodes] = ("box {" + Repeat(600, _ => " count(numbers: [" + Repeat(60, _ => " 1") + "])") + "}", ""),
        [ValidationErrorCodes.TooManyAliases] = ("box {" + Repeat(101, n => $" a{n}: name") + "}", ""),
        [ValidationErrorCodes.TooManyRootFields] = (Repeat(101, _ => " name"), ""),
        [ValidationErrorCodes.TooManyDirectives] = ("box {" + Repeat(101, _ => " name @skip(if: false) @include(if: true)") + "}", ""),
        [ValidationErrorCodes.TooManyFragmentVisits] = (Repeat(1001, _ => " ...N"), " fragment N on Query { box { name } }"),
        [ValidationErrorCodes.TooManySelections] = ("box {" + Repeat(150, _ => " ...M") + "}", " fragment M on Box {" + Repeat(70, _ => " name") + "}"),
        [ValidationErrorCodes.TooManyFieldComparisons] = ("box {" + Repeat(460, _ => " inner { name }") + "}", ""),
        [ValidationErrorCodes.FieldCycleTooDeep] = ("box { inner { inner { inner { inner { name } } } } }", ""),
        [ValidationErrorCodes.IntrospectionTooDeep] = ("__schema { types { fields { type { fields { name } } } } }", ""),
    };

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var code in TooMuch.Keys)
        {
            foreach (var hiding in Hidings) cases.Add(code, hiding);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Answer_TooMuchHidden_IsRefusedWithTheCode(string code, string hiding)
    {
        var (inside, after) = TooMuch[code];

        var answer = Server.Answer(hiding.Replace("#", inside, StringComparison.Ordinal) + after);

        answer.WasExecuted.ShouldBeFalse();
        answer.Errors.Select(e => e.Code).ShouldContain(code);
    }

    [Fact]
    public void Answer_DepthHidden_IsRefused()
    {
        foreach (var hiding in Hidings)
        {
            Codes(WithoutCycles, hiding, "box {" + Repeat(32, _ => "inner {") + "name" + new string('}', 33)).ShouldBe([ValidationErrorCodes.TooDeep]);
            Codes(WithoutCycles, hiding, "box {" + Repeat(250, _ => "... {") + "name" + new string('}', 251)).ShouldBe([SyntaxErrorCodes.TooDeep]);
        }
    }

    [Fact]
    public void Answer_IntrospectionHiddenWhereItIsOff_IsRefused()
    {
        foreach (var hiding in Hidings.Where(h => !h.Contains("__schema {", StringComparison.Ordinal)))
        {
            Codes(Closed, hiding, "name other: __type(name: \"Box\") { name }").ShouldBe([ValidationErrorCodes.IntrospectionNotAllowed]);
            Codes(Closed, hiding, "box: __schema { types { name } }").ShouldBe([ValidationErrorCodes.IntrospectionNotAllowed]);
        }
    }

    [Fact]
    public void Answer_AsMuchAsAllowed_IsGiven()
    {
        foreach (var inside in new[] { "box {" + Repeat(100, n => $" a{n}: name") + "}", Repeat(100, _ => " name"), "box { inner { inner { inner { name } } } }" })
        {
            Server.Answer("{" + inside + "}").Errors.ShouldBeEmpty();
        }

        WithoutCycles.Answer("{ box {" + Repeat(30, _ => "inner {") + "name" + new string('}', 32)).Errors.ShouldBeEmpty();
    }

    private static IEnumerable<string?> Codes(BoxServer server, string hiding, string inside) => server.Codes(hiding.Replace("#", inside, StringComparison.Ordinal));

    private static string Repeat(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var n = 0; n < count; n++) all.Append(text(n));
        return all.ToString();
    }
}
