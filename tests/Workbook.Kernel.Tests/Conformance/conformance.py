"""Runs Jupyter's own conformance test (jupyter_kernel_test) on the kernel named in WORKBOOK_KERNEL."""
import os
import unittest

import jupyter_kernel_test

# The test waits a tenth of a second for some messages, which measures nothing and is too short on a machine that is busy with other tests.
PATIENCE = 120
jupyter_kernel_test.TIMEOUT = PATIENCE


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    quiet = PATIENCE

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        get_msg = cls.kc.iopub_channel.get_msg

        async def patient(timeout=None):
            return await get_msg(timeout=cls.quiet)

        cls.kc.iopub_channel.get_msg = patient

    def flush_channels(self):
        type(self).quiet = 0.5
        super().flush_channels()
        type(self).quiet = PATIENCE

    def execute_helper(self, code, timeout=PATIENCE, **options):
        return super().execute_helper(code, timeout=timeout, **options)

    kernel_name = os.environ["WORKBOOK_KERNEL"]
    language_name = "csharp"
    file_extension = ".cs"
    code_hello_world = 'Console.Write("hello, world");'
    code_stderr = 'Console.Error.Write("trouble");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "#!ti", "matches": {"#!time"}},
    ]
    complete_code_samples = ["1", "int x = 1;"]
    incomplete_code_samples = ["int F() {", "foreach (var x in"]
    invalid_code_samples = ["int x = );"]
    code_generate_error = 'throw new Exception("meant");'
    code_execute_result = [
        {"code": "1 + 1", "result": "2"},
        {"code": "1 + 2", "result": "3"},
        {"code": "1 + 3", "result": "4"},
    ]
    code_display_data = [{"code": 'HTML("<b>1</b>").Display();', "mime": "text/html"}]
    code_inspect_sample = "Console.WriteLine"
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "1*1"
    code_clear_output = "ClearOutput();"


if __name__ == "__main__":
    unittest.main()
