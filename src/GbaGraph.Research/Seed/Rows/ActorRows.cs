using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Rows;

/// <summary>Reads actors with their names and attributes.</summary>
internal sealed class ActorRows(SeedTables tables, EvidenceRows evidence, DefectList defects)
{
    public IReadOnlyList<Actor> Read()
    {
        var names = Claims(SeedTable.Names, Name);
        var attributes = Claims(SeedTable.Attributes, Attribute);
        return [.. tables[SeedTable.Actors].Select(row => Actor(row, names, attributes)).OfType<Actor>().OrderBy(a => a.Slug, StringComparer.Ordinal)];
    }

    private ILookup<string, T> Claims<T>(SeedTable table, Func<SeedRow, RowReader, T?> read) where T : class =>
        tables[table].Select(row => (Slug: row["actor"], Claim: read(row, new RowReader(row, defects))))
            .Where(p => p is { Slug: not null, Claim: not null }).ToLookup(p => p.Slug!, p => p.Claim!);

    private Actor? Actor(SeedRow row, ILookup<string, ActorName> names, ILookup<string, ActorAttribute> attributes)
    {
        var reader = new RowReader(row, defects);
        var (slug, kind) = (reader.Text("slug"), reader.Member<ActorKind>("kind"));
        if (slug.Length > 0 && !Slug.IsValid(slug)) reader.Fail("slug", "value", $"'{slug}' is no slug; use lower-case letters, digits and single hyphens");
        var cited = evidence.For(row, reader, $"actor:{slug}");
        if (reader.IsSound && !tables[SeedTable.Names].Any(n => n["actor"] == slug)) reader.Fail("slug", "no-name", $"{slug} has no name; add one to the table names");
        if (!names.Contains(slug)) reader.Spoil();
        return reader.Build(() => new Actor(slug, kind, [.. names[slug]], [.. attributes[slug]], cited));
    }

    private ActorName? Name(SeedRow row, RowReader reader)
    {
        var (actor, name, language) = (reader.Text("actor"), reader.Text("name"), reader.Text("lang"));
        var type = reader.Member<NameType>("type");
        var cited = evidence.For(row, reader, $"name:{actor}:{language}:{name}");
        return reader.Build(() => new ActorName(name, language, type, cited));
    }

    private ActorAttribute? Attribute(SeedRow row, RowReader reader)
    {
        var (actor, name, value) = (reader.Text("actor"), reader.Text("attribute"), reader.Text("value"));
        var known = Vocabulary.TryParse<AttributeKey>(name.ToUpperInvariant(), out var key) && name == name.ToLowerInvariant();
        if (!known && name.Length > 0)
            reader.Fail("attribute", "vocabulary", $"'{name}' is none of {string.Join(' ', Vocabulary.NamesOf<AttributeKey>().Select(n => n.ToLowerInvariant()))}");
        if (known && FormFault(key, value) is { } fault) reader.Fail("value", "value", fault);
        var cited = evidence.For(row, reader, $"attribute:{actor}:{name}:{value}");
        return reader.Build(() => new ActorAttribute(key, value, cited));
    }

    private static string? FormFault(AttributeKey key, string value) => key switch
    {
        AttributeKey.Ror when !LocatorForm.IsRor(value) => $"'{value}' is no ROR id; write its nine characters",
        AttributeKey.Wikidata when value.Length < 2 || value[0] != 'Q' || !value[1..].All(char.IsAsciiDigit) => $"'{value}' is no Wikidata id; write Q and digits",
        AttributeKey.Url when !Uri.TryCreate(value, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") => $"'{value}' is no web address; write it with http or https",
        _ => null,
    };
}
