using CsCheck;
using NetMQ;

namespace Workbook.Notebooks.Tests;

public sealed class MessageCodecTests
{
    private static readonly Message Request =
        Message.Request(Channel.Shell, "execute_request", "s", JsonText.Parse("""{"code": "é\u2028"}"""));

    [Fact]
    public void A_message_survives_the_way_through_its_frames()
    {
        var codec = new MessageCodec("key");
        var back = codec.Decode(Channel.Shell, codec.Encode(Request))!;
        Assert.Equal(Request.Id, back.Id);
        Assert.Equal("é\u2028", back.Content.Text("code"));
    }

    [Fact]
    public void A_message_signed_with_another_key_is_dropped() =>
        Assert.Null(new MessageCodec("key").Decode(Channel.Shell, new MessageCodec("other").Encode(Request)));

    [Fact]
    public void Any_frames_are_read_or_dropped_never_thrown_at() => Gen.Byte.Array.Array[0, 8].Sample(frames =>
        Assert.Null(new MessageCodec("key").Decode(Channel.Publication, new NetMQMessage(frames))));
}
