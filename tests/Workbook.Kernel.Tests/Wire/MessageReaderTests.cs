using System.Text;
using CsCheck;

namespace Workbook.Kernel.Tests;

public sealed class MessageReaderTests
{
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] Empty = "{}"u8.ToArray();

    [Fact]
    public void A_message_is_read_once_and_refused_when_it_comes_again()
    {
        var reader = new MessageReader(new Signature("key"));
        var frames = Signed(Encoding.UTF8.GetBytes("""{"msg_id":"1","msg_type":"t","session":"s"}"""));
        Assert.True(reader.TryRead(Channel.Shell, frames, out var message, out _));
        Assert.Equal("t", message.Type);
        Assert.False(reader.TryRead(Channel.Shell, frames, out _, out var problem));
        Assert.Equal("the message was seen before", problem);
    }

    [Fact]
    public void Frames_of_any_content_are_read_or_refused_with_a_reason()
    {
        var reader = new MessageReader(new Signature("key"));
        var frame = Gen.OneOf(
            Gen.Byte.Array[0, 40], Gen.Const(Delimiter), Gen.Const(Empty), Gen.String[0, 20].Select(Encoding.UTF8.GetBytes));
        frame.Array[0, 9].Sample(frames =>
            reader.TryRead(Channel.Shell, frames, out var message, out var problem)
                ? message is not null
                : problem.Length > 0, iter: Fuzz.Inputs);
    }

    [Fact]
    public void Signed_frames_of_any_content_are_read_or_refused_with_a_reason()
    {
        var reader = new MessageReader(new Signature("key"));
        Gen.OneOf(Gen.String[0, 60], Gen.Const("{\"msg_id\":\"\\ud800\",\"msg_type\":7}"), Gen.Const("[]"), Gen.Const(new string('[', 200)))
            .Sample(header =>
            reader.TryRead(Channel.Shell, Signed(Encoding.UTF8.GetBytes(header)), out var message, out var problem)
                ? message is not null
                : problem.Length > 0, iter: Fuzz.Inputs);
    }

    private static byte[][] Signed(byte[] header) =>
        [Delimiter, new Signature("key").Of(header, Empty, Empty, Empty), header, Empty, Empty, Empty];
}
