namespace Vekha.Application.Files;

/// <summary>What can be wrong with uploaded files; {0} is the name of the file, or the most files at once.</summary>
public enum FileFault
{
    Required,
    TooMany,
    Empty,

    /// <summary>{1} is a <see cref="ByteCount"/>.</summary>
    TooLarge,

    /// <summary>A person stores at most {0}, a <see cref="ByteCount"/>, within a day.</summary>
    TooMuchToday,

    /// <summary>The disk of the server is nearly full.</summary>
    NoRoom,
    KindUnknown,

    /// <summary>A photo as telephones of one maker take it, which not everybody can open.</summary>
    Heic,

    /// <summary>Its name promises another kind than {1}, which it is.</summary>
    KindMisnamed,
}

/// <summary>The size of a file as an argument of words.</summary>
public readonly record struct ByteCount(long Bytes);
