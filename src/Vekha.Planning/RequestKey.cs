namespace Vekha.Planning;

/// <summary>The key made when a form was rendered, under which its effect is stored: what is posted twice is done once.</summary>
public static class RequestKey
{
    /// <summary>The key posted, or a new one where none was.</summary>
    public static Guid Of(Guid posted, DateTimeOffset now) => posted == Guid.Empty ? Guid.CreateVersion7(now) : posted;

    /// <summary>The same for a key that is to be the id of what the request adds.</summary>
    public static T Of<T>(T posted, DateTimeOffset now) where T : struct, IId<T> => T.Of(Of(posted.Value, now));
}
