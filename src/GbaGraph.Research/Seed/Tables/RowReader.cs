using System.Globalization;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Research.Seed.Tables;

/// <summary>Reads the fields of one row, and notes each that can't be read. Once <see cref="IsSound"/> is false the row can't be built.</summary>
internal sealed class RowReader(SeedRow row, DefectList defects)
{
    public bool IsSound { get; private set; } = true;

    public string? Optional(string column) => row[column];

    /// <summary>A field that must be there; its absence is noted where the table is read.</summary>
    public string Text(string column)
    {
        if (row[column] is { } text) return text;
        IsSound = false;
        return "";
    }

    public T Member<T>(string column) where T : struct, Enum
    {
        var text = Text(column);
        if (Vocabulary.TryParse<T>(text, out var member) || text.Length == 0) return member;
        Fail(column, "vocabulary", $"'{text}' is none of {string.Join(' ', Vocabulary.NamesOf<T>())}");
        return default;
    }

    public PartialDate? Date(string column)
    {
        if (row[column] is not { } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        Fail(column, "date", $"'{text}' is no date; write 2017, 2017-06, 2017-06-30, 198X, 2017~, 1984/1990 or 2018/.., first the earlier end");
        return null;
    }

    public decimal? Decimal(string column)
    {
        if (row[column] is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        Fail(column, "number", $"'{text}' is no plain decimal; write digits with a point, without separators or unit");
        return null;
    }

    public int? Integer(string column)
    {
        if (row[column] is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Fail(column, "number", $"'{text}' is no whole number");
        return null;
    }

    /// <summary>Builds the row's value; a rule of the model that it breaks becomes a defect. Null where the row isn't sound.</summary>
    public T? Build<T>(Func<T> make) where T : class
    {
        if (!IsSound) return null;
        try
        {
            return make();
        }
        catch (InvalidValueException e)
        {
            Fail(e.Field, "value", e.Rule);
            return null;
        }
    }

    public void Fail(string column, string rule, string message)
    {
        IsSound = false;
        defects.Add(row, column, rule, message);
    }

    /// <summary>Notes that a part of the row that was read elsewhere can't be used.</summary>
    public void Spoil() => IsSound = false;
}
