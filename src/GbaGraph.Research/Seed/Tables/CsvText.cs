using System.Text;

namespace GbaGraph.Research.Seed.Tables;

/// <summary>Reads RFC 4180 records and knows on which line each begins. Empty lines are left out.</summary>
internal sealed class CsvText(string text)
{
    private readonly StringBuilder _field = new();
    private int _position;
    private int _line = 1;

    public IEnumerable<CsvRecord> Records()
    {
        while (_position < text.Length)
        {
            var record = Next();
            if (record.Fields is not [""] || record.Fault is not null) yield return record;
        }
    }

    private CsvRecord Next()
    {
        var (line, fields) = (_line, new List<string>());
        string? fault = null;
        while (true)
        {
            fields.Add(Peek() == '"' ? Quoted(ref fault) : Plain(ref fault));
            if (Peek() == ',')
            {
                _position++;
                continue;
            }

            _position++;
            _line++;
            return new CsvRecord(line, fields, fault);
        }
    }

    private char? Peek() => _position < text.Length ? text[_position] : null;

    private string Plain(ref string? fault)
    {
        var start = _position;
        while (Peek() is not (null or ',' or '\n'))
        {
            if (text[_position++] == '"') fault ??= "a quote inside a field that isn't quoted; quote the field and double the quote";
        }

        return text[start.._position];
    }

    private string Quoted(ref string? fault)
    {
        _field.Clear();
        _position++;
        while (true)
        {
            if (Peek() is not { } c)
            {
                fault ??= "a quote is never closed";
                return _field.ToString();
            }

            _position++;
            if (c == '\n') _line++;
            if (c != '"')
            {
                _field.Append(c);
            }
            else if (Peek() == '"')
            {
                _field.Append('"');
                _position++;
            }
            else
            {
                if (Peek() is not (null or ',' or '\n')) fault ??= "text after a closing quote; double the quotes inside the field";
                return _field + Plain(ref fault);
            }
        }
    }
}
