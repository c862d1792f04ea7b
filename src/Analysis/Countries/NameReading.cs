using System.Buffers.Binary;

namespace Analysis.Countries;

/// <summary>One of the things that a name can mean.</summary>
/// <param name="Country">An index into the table's countries; negative where the name means no country.</param>
/// <param name="Kind">By what it means the country.</param>
/// <param name="NeedsSupport">Whether the article must give another reason.</param>
/// <param name="Weight">How much it is spoken of: inhabitants in thousands for a place, a fixed figure for a country.</param>
/// <param name="Next">The index of the next reading of the same name; negative for the last.</param>
internal readonly record struct NameReading(short Country, CountryNameKind Kind, bool NeedsSupport, int Weight, int Next)
{
    /// <summary>How long one is in a <see cref="Gazetteer"/>: country (2), kind (1), flags (1), weight (4), next (4).</summary>
    public const int Bytes = 12;

    private const byte SupportFlag = 1;
    private const byte RegionFlag = 2;
    private const byte WordFlag = 4;
    private const byte GivenNameFlag = 8;

    /// <summary>Whether a region of that name lies around the city or capital.</summary>
    public bool IsAlsoRegion { get; init; }

    /// <summary>Whether the name of a town or region is an English word, too.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether people are given the name, too.</summary>
    public bool IsGivenName { get; init; }

    /// <summary>What a name that means no country has in place of one.</summary>
    public const short NoCountry = -1;

    /// <summary>What a phrase that marks an organisation has in place of a country.</summary>
    public const short Organisation = -2;

    /// <summary>What a form that means countries only in a context has in place of one; its weight is then the index of the form.</summary>
    public const short InContext = -3;

    /// <summary>Whether it names the country itself, not a place in it.</summary>
    public bool IsOfCountry =>
        Kind is CountryNameKind.Name or CountryNameKind.Demonym or CountryNameKind.Abbreviation or CountryNameKind.ShortForm;

    /// <summary>The reading at the beginning of a block of bytes.</summary>
    public static NameReading Read(ReadOnlySpan<byte> block) => new(
        BinaryPrimitives.ReadInt16LittleEndian(block), (CountryNameKind)block[2], (block[3] & SupportFlag) != 0,
        BinaryPrimitives.ReadInt32LittleEndian(block[4..]), BinaryPrimitives.ReadInt32LittleEndian(block[8..]))
    {
        IsAlsoRegion = (block[3] & RegionFlag) != 0,
        IsWord = (block[3] & WordFlag) != 0,
        IsGivenName = (block[3] & GivenNameFlag) != 0,
    };

    /// <summary>Writes it to the beginning of a block of bytes.</summary>
    public void Write(Span<byte> block)
    {
        BinaryPrimitives.WriteInt16LittleEndian(block, Country);
        block[2] = (byte)Kind;
        block[3] =
            (byte)((NeedsSupport ? SupportFlag : 0) | (IsAlsoRegion ? RegionFlag : 0) | (IsWord ? WordFlag : 0)
                | (IsGivenName ? GivenNameFlag : 0));
        BinaryPrimitives.WriteInt32LittleEndian(block[4..], Weight);
        BinaryPrimitives.WriteInt32LittleEndian(block[8..], Next);
    }
}
