// Reads lines of 0 and 1 from standard input, draws each as so many pixels square, and prints what
// the QR code in them says.
// usage: node read_qr.mjs PIXELS
import { readFileSync } from "node:fs";
import jsQR from "jsqr";

const pixels = Number(process.argv[2]);
const rows = readFileSync(0, "ascii").trim().split("\n");
const width = rows[0].length * pixels;
const height = rows.length * pixels;
const image = new Uint8ClampedArray(width * height * 4).fill(255);
for (let y = 0; y < height; ++y) {
    for (let x = 0; x < width; ++x) {
        if (rows[Math.floor(y / pixels)][Math.floor(x / pixels)] === "1") {
            image.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
        }
    }
}
const found = jsQR(image, width, height);
if (!found) {
    process.stderr.write("no QR code is seen\n");
    process.exit(1);
}
process.stdout.write(found.data);
