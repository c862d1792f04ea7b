using System.Text;

namespace Analysis.Articles;

/// <summary>The code pages of the fonts of an RTF file.</summary>
internal sealed class RtfFonts
{
    private readonly Dictionary<int, Encoding> _byFont = [];
    private Encoding _usual = Of(1252);
    private byte? _lead;

    static RtfFonts() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Sets the code page of the file.</summary>
    public void SetPage(int page) => _usual = Of(page);

    /// <summary>Sets the character set of a font.</summary>
    public void SetCharset(int font, int charset)
    {
        if (PageOf(charset) is { } page)
            _byFont[font] = Of(page);
    }

    /// <summary>A byte's character; empty for the first byte of a character of two.</summary>
    public string Decode(int font, byte value)
    {
        var encoding = _byFont.GetValueOrDefault(font, _usual);
        if (_lead is { } lead)
        {
            _lead = null;
            return encoding.GetString([lead, value]);
        }
        if (encoding.IsSingleByte || value < 0x81)
            return encoding.GetString([value]);
        _lead = value;
        return "";
    }

    private static Encoding Of(int page)
    {
        try
        {
            return Encoding.GetEncoding(page is 0 or 1 ? 1252 : page);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            return Encoding.GetEncoding(1252);
        }
    }

    private static int? PageOf(int charset) => charset switch
    {
        0 => 1252,
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => null,
    };
}
